-- One way the wording changed along a derivation.
INSERT INTO drift (
  run_id, derivation_id, position, kind, sign, severity, earlier_text, earlier_start, earlier_end,
  later_text, later_start, later_end
) VALUES (
  :run, :derivation, :position, :kind, :sign, :severity, :earlier_text, :earlier_start, :earlier_end,
  :later_text, :later_start, :later_end
);
