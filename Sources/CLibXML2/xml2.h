#include <libxml/xmlversion.h>
// Debian builds libxml2 with ICU's converters, whose headers clash with those of Foundation's own ICU. They only add a
// field at the end of a struct that is never made here.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/encoding.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlstring.h>
