/// Ink on paper. One serif for what is quoted and for headlines, one sans for data, both the reader's own; one accent, for
/// what can be clicked and for the words that were asked. Changes are told by strike and underline before colour.
enum StyleSheet {
  static let text = colours + page + words + answers + wordings + picture + article + narrow + print

  private static let colours = """
    :root{color-scheme:light dark;--paper:#fdfcf9;--ink:#1c1b19;--soft:#5b5851;--rule:#dcd8ce;--wash:#f4f1ea;\
    --accent:#0b5468;--tint:#d5e8ec;--in:#e4eede;--out:#f5e3de;--h1:#f6ead0;--h2:#efd6a2;--h3:#e4bd70;--h4:#d6a24a;\
    --serif:Charter,"Bitstream Charter","Iowan Old Style",Georgia,"Noto Serif","Liberation Serif",serif;\
    --sans:system-ui,-apple-system,"Segoe UI","Noto Sans","Liberation Sans",sans-serif}
    @media (prefers-color-scheme:dark){:root{--paper:#181715;--ink:#ebe8e1;--soft:#b0aca2;--rule:#3a3833;--wash:#22201d;\
    --accent:#86c9da;--tint:#1d4651;--in:#243a22;--out:#472820;--h1:#37301f;--h2:#4b3e20;--h3:#655020;--h4:#806321}}

    """

  private static let page = """
    *{box-sizing:border-box}html{-webkit-text-size-adjust:100%}
    body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 var(--sans);overflow-wrap:anywhere}
    a{color:var(--accent);text-underline-offset:.16em;text-decoration-thickness:1px}
    a:hover{text-decoration-thickness:2px}
    :focus-visible{outline:3px solid var(--accent);outline-offset:2px}
    .skip{position:absolute;left:-99em}.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.25rem .5rem;z-index:9}
    .top,main,.foot{max-width:72rem;margin:0 auto;padding:0 24px}
    .top{display:flex;flex-wrap:wrap;align-items:center;gap:8px 28px;padding-top:16px;padding-bottom:12px;\
    border-bottom:1px solid var(--rule)}
    .brand{font:600 22px/1 var(--serif);color:var(--ink);text-decoration:none;letter-spacing:.01em}
    .top nav{display:flex;flex-wrap:wrap;gap:0 18px;font-size:14px}.top nav a{white-space:nowrap;color:var(--soft);text-decoration:none;padding:6px 0}
    .top nav a:hover,.top nav a[aria-current]{color:var(--ink);text-decoration:underline}
    .ask{display:flex;flex:1 1 22rem;gap:8px;min-width:0}
    .ask input{flex:1;min-width:0;font:17px/1.3 var(--serif);color:var(--ink);background:var(--paper);\
    border:1px solid var(--soft);border-radius:2px;padding:7px 10px}
    button{font:600 14px/1 var(--sans);color:var(--paper);background:var(--accent);border:1px solid var(--accent);\
    border-radius:2px;padding:9px 14px;cursor:pointer}
    main{padding-top:32px;padding-bottom:56px}.foot{border-top:1px solid var(--rule);padding-top:14px;padding-bottom:40px;\
    font-size:13px;color:var(--soft)}.foot a{color:var(--soft);margin-right:16px}
    h1{font:400 clamp(24px,3.4vw,34px)/1.25 var(--serif);margin:0 0 8px;text-wrap:balance}
    h2{font:600 13px/1.3 var(--sans);letter-spacing:.06em;text-transform:uppercase;color:var(--soft);margin:48px 0 12px}
    h3{font:600 15px/1.4 var(--sans);margin:24px 0 6px}p{margin:0 0 10px}
    .lead{font:20px/1.5 var(--serif);max-width:40em}.soft{color:var(--soft)}.small{font-size:14px}
    table{border-collapse:collapse;width:100%;font-size:14px;font-variant-numeric:tabular-nums}
    caption{text-align:left;color:var(--soft);font-size:13px;padding-bottom:6px}
    th,td{text-align:left;vertical-align:top;padding:7px 16px 7px 0;border-top:1px solid var(--rule)}
    th{font-weight:600;color:var(--soft);font-size:13px;border-top:0}td.n,th.n{text-align:right}
    td.date{white-space:nowrap}.scroll th,.scroll td{overflow-wrap:normal}.scroll{overflow-x:auto}ul.plain,ol.plain{list-style:none;padding:0;margin:0}

    """

  private static let words = """
    .q{font-family:var(--serif)}mark{background:var(--tint);color:inherit;padding:.05em .1em;margin:0 -.1em;\
    border-bottom:2px solid var(--accent)}
    ins{background:var(--in);text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:.16em;padding:0 .1em}
    del{background:var(--out);text-decoration:line-through;text-decoration-thickness:2px;padding:0 .1em}
    .change{display:inline-block;margin:0 14px 2px 0;font-size:14px}.change.grave{font-weight:600}
    .change .from,.change .to{font-family:var(--serif)}

    """

  private static let answers = """
    .asked{font:400 clamp(24px,3.4vw,34px)/1.28 var(--serif);margin:0 0 16px;max-width:30em}
    .verdict{font:20px/1.45 var(--serif);max-width:42em;margin:0 0 12px}.verdict strong{font-weight:700}
    .evidence{margin:16px 0 0;padding:0 0 0 18px;border-left:3px solid var(--rule);max-width:44em}
    .evidence .q{font-size:18px;line-height:1.5}.by{font-size:14px;color:var(--soft);margin:4px 0 0}
    .two{display:grid;grid-template-columns:1fr 1fr;gap:0 56px;margin-top:36px}
    .two h2{margin-top:0;padding-top:10px;border-top:2px solid var(--ink)}
    .two .answer{font:19px/1.45 var(--serif);margin-bottom:12px}
    .rivals{list-style:none;margin:0;padding:0;font-size:14px}.rivals li{padding:9px 0;border-top:1px solid var(--rule)}
    .rivals .as{font-weight:600}.rivals .q{display:block;font-size:15px;line-height:1.45;margin:2px 0}
    .chain{color:var(--soft)}.whole{font-family:var(--serif);font-size:15px;color:var(--soft);margin:4px 0}
    .further{margin-top:12px}summary{cursor:pointer}.further summary,.two summary{color:var(--soft);font-size:14px}
    .whose{display:flex;flex-wrap:wrap;align-items:center;gap:6px 10px;margin-top:20px;font-size:14px}
    .whose label{color:var(--soft)}.whose input:not([type=hidden]){font:15px/1.3 var(--sans);color:var(--ink);\
    background:var(--paper);border:0;border-bottom:1px solid var(--soft);padding:4px 2px;flex:0 1 15rem;min-width:9rem}
    .quiet{background:none;color:var(--accent);border-color:transparent;padding:6px 4px;text-decoration:underline;\
    text-underline-offset:.16em;font-weight:400}

    """

  private static let wordings = """
    .heat{font:22px/1.75 var(--serif);max-width:36em;margin:8px 0}
    .heat .at{position:relative;font:inherit;color:inherit;background:none;border:0;border-bottom:2px solid var(--ink);\
    border-radius:0;padding:.06em 0;margin:0;white-space:normal;text-align:inherit;cursor:help;line-height:1.3}
    .heat .h1{background:var(--h1)}.heat .h2{background:var(--h2)}.heat .h3{background:var(--h3)}.heat .h4{background:var(--h4)}
    .tip{display:none;position:absolute;z-index:5;left:0;top:100%;width:max-content;max-width:min(24rem,80vw);\
    background:var(--paper);color:var(--ink);border:1px solid var(--ink);padding:8px 12px;font:14px/1.45 var(--sans);text-align:left}
    .spot{position:relative;display:inline}.spot:hover .tip,.spot:focus-within .tip{display:block}
    .tip span{display:block}.kind{border-top:1px solid var(--rule);margin:0;padding:12px 0}
    .kind>summary,.kind>h3{font:600 15px/1.4 var(--sans);margin:0 0 4px;cursor:pointer}.kind>h3{cursor:auto}
    .kind .count{font-weight:400;color:var(--soft)}
    .wording{padding:10px 0 12px;max-width:48em}.wording .q{font-size:18px;line-height:1.5;margin:0 0 4px}
    .wording .by{margin:0}.wording label{margin-right:6px}.wording details{font-size:14px;margin-top:4px}
    .wording summary{color:var(--soft);cursor:pointer}.tick{margin:0 8px 0 0;width:15px;height:15px;accent-color:var(--accent);vertical-align:-2px}
    .sides{display:grid;grid-template-columns:1fr 1fr;gap:0 48px;margin:24px 0}
    .sides .q{font-size:20px;line-height:1.6}.part{background:var(--h1);border-bottom:2px solid var(--ink)}
    .changes{margin:16px 0;padding-left:1.6em}.changes li{margin:4px 0}.changes li::marker{font:600 12px/1 var(--sans)}
    .no{font:600 11px/1 var(--sans);vertical-align:super}
    .kind .row{font:20px/1.4 var(--serif);letter-spacing:0;text-transform:none;color:var(--ink);margin:0 0 6px}
    .kinds{display:flex;flex-wrap:wrap;gap:4px 18px;font-size:14px;margin:0 0 8px}.kinds a{text-decoration:none}\
    .kinds a[aria-current]{color:var(--ink);border-bottom:2px solid var(--ink)}.kinds .count,.pages{color:var(--soft)}
    .whose input[type=date]{flex:0 0 9.5rem}.kinds+.whose,.lead+.whose{margin:12px 0 24px}.whose+.note{margin-top:0}
    .kind .sides{margin:10px 0 6px;row-gap:14px}.kind .sides .q,.kind .side .q{font-size:17px;line-height:1.5;margin-bottom:2px}
    .choices{display:flex;flex-wrap:wrap;gap:8px 12px;margin:8px 0 4px;padding-left:18px}form.choices{padding:0}ul.choices{display:block;font-size:14px}
    .choice{font-weight:400;line-height:1.35;color:var(--accent);background:none;text-align:left;padding:8px 12px}
    .choice:hover,.choice:focus-visible{background:var(--accent);color:var(--paper)}
    .said{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 12px;font-size:14px;padding:6px 0;border-top:1px solid var(--rule)}\
    .said p{margin:0}.said .choices{margin:0}
    .figures td:first-child{min-width:15rem}
    .pages{margin:24px 0;display:flex;gap:24px}.boards dt{font:20px/1.4 var(--serif);margin-top:20px}\
    .boards dd{margin:0;color:var(--soft);max-width:40em}
    .stale{font:16px/1.5 var(--sans)}.note{background:var(--wash);padding:12px 16px;max-width:44em}

    """

  private static let picture = """
    .drawing{overflow-x:auto;margin:0;padding:4px 0}.lineage{display:block;max-width:none}
    .lineage text{font:12px var(--sans);fill:var(--ink);unicode-bidi:plaintext}
    .lineage .small,.lineage .when{font-size:11px;fill:var(--soft)}.lineage .faint,.lineage .number{fill:var(--soft)}
    .lineage .words{font-family:var(--serif);font-size:12.5px}.lineage .number{font-size:10px;paint-order:stroke;stroke:var(--paper);stroke-width:3px}.lineage .strong{font-weight:700;fill:var(--ink)}
    .lineage .rule{stroke:var(--rule)}.lineage .strip{fill:var(--wash)}
    .lineage .way{fill:none;stroke:var(--soft);stroke-width:1.3}.lineage .head{fill:var(--ink)}
    .lineage .descent .way{stroke:var(--ink);stroke-width:1.6}.lineage .suggested .way{stroke-dasharray:5 4}
    .lineage .missing .way{stroke-dasharray:2 3}.lineage .missing .head{fill:var(--soft)}
    .lineage .change{font-size:11px;text-anchor:middle;paint-order:stroke;stroke:var(--paper);stroke-width:4px;\
    stroke-linejoin:round}.lineage .grave{font-weight:700}
    .lineage .day{fill:var(--rule)}.lineage .halo{fill:none;stroke:var(--ink)}
    .lineage .mark{stroke:var(--ink);stroke-width:2;fill:var(--paper)}.lineage .quoted{fill:var(--ink)}
    .lineage .mark.missing{stroke:var(--soft);stroke-dasharray:3 2}
    .lineage a:hover .mark,.lineage a:focus .mark{stroke:var(--accent)}
    .lineage a:hover .quoted,.lineage a:focus .quoted{fill:var(--accent)}
    .lineage .edge:hover .way{stroke-width:3}
    .carriers{display:block;max-width:none;margin-top:16px}.carriers text{font:12px var(--sans);fill:var(--ink);unicode-bidi:plaintext}
    .carriers .small{font-size:11px;fill:var(--soft)}.carriers .end{text-anchor:end}.carriers .count{text-anchor:middle}.carriers .figure{paint-order:stroke;stroke:var(--paper);stroke-width:4px}
    .carriers .rule{stroke:var(--rule)}.carriers .self{fill:var(--rule)}.carriers .c1{fill:var(--h1)}.carriers .c2{fill:var(--h2)}\
    .carriers .c3{fill:var(--h3)}.carriers .c4{fill:var(--h4)}.carriers .way{fill:none;stroke:var(--soft);stroke-opacity:.6}.carriers .head{fill:var(--ink)}
    .carriers a:hover .way,.carriers a:focus .way{stroke:var(--accent)}.carriers a:hover .cell,.carriers a:focus .cell{stroke:var(--accent);stroke-width:2}

    """

  private static let article = """
    .read{display:grid;grid-template-columns:minmax(0,38rem) minmax(0,1fr);gap:0 56px}
    .text{font:19px/1.62 var(--serif)}.text p{margin:0 0 1em}
    .text .s{color:inherit;text-decoration:underline;text-decoration-color:var(--soft);text-decoration-thickness:1px;\
    text-underline-offset:.22em}.text .s.own{text-decoration-style:dotted}
    .text .s.reported{text-decoration-style:dashed}
    .text .s:focus-visible{outline-width:2px;outline-offset:1px}
    .text .s:hover,.text .lit{background:var(--tint);text-decoration-color:var(--accent);text-decoration-thickness:2px}
    .text :target{background:var(--tint);text-decoration-color:var(--accent);text-decoration-thickness:2px;scroll-margin-top:30vh}
    .panel{font-size:14px}.panel .inner{position:sticky;top:16px;max-height:calc(100vh - 32px);overflow:auto}
    .panel h2{margin-top:0}.about{border-top:1px solid var(--rule);padding:12px 0}.about .q{font-size:16px;margin-bottom:6px}
    .about dl{display:grid;grid-template-columns:7em 1fr;gap:2px 12px;margin:0}.about dt{color:var(--soft)}.about dd{margin:0}
    .js .panel.one .about{display:none}.js .panel.one .about.shown{display:block}

    """

  private static let narrow = """
    @media (max-width:52rem){.two,.sides,.read{grid-template-columns:minmax(0,1fr)}.two section+section{margin-top:28px}
    .top,main,.foot{padding-left:16px;padding-right:16px}main{padding-top:22px}.panel{margin-top:32px}
    .panel .inner{position:static;max-height:none}.stack thead{position:absolute;left:-99em}.stack tr{display:block;\
    border-top:1px solid var(--rule);padding:6px 0}.stack td{display:block;border:0;padding:1px 0;text-align:left}
    .stack td.n{display:none}}
    @media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}

    """

  /// What is there to be clicked, and what only tells how. A form that wordings stand in is none of it.
  static let offPaper = [
    ".top", ".foot", ".skip", ".tick", "button", ".act", ".whose", ".kinds", ".pages", "form.choices", ".tip",
  ]

  private static let print = """
    @media print{:root{--paper:#fff;--ink:#000;--soft:#444;--rule:#bbb;--accent:#000;--wash:#fff}
    \(offPaper.joined(separator: ",")){display:none}body{font-size:11pt}main{padding:0;max-width:none}
    a{color:inherit;text-decoration:none}.by a[href^="http"]::after,.out::after{content:" <" attr(href) ">";font-size:9pt}
    .by a[data-at]::after{content:" <" attr(data-at) ">";font-size:9pt}
    details>*{display:block}details::details-content{content-visibility:visible;display:block}.drawing{overflow:visible}.lineage{max-width:100%;height:auto}
    .wording,.about,tr,.rivals li{break-inside:avoid}h2,h3{break-after:avoid}ins,del,mark,.heat span{print-color-adjust:exact;\
    -webkit-print-color-adjust:exact}}
    """
}
