#include <libxml/xmlversion.h>

/* Debian's libxml2 is built on the system's ICU, whose headers clash with Foundation's own ICU. Only fields at the end
   of a structure that nobody here looks into depend on it. */
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
