#!/usr/bin/env python3
"""Makes one header of the library, for Compiler Explorer and the like: make_single_header.py [HEADER...] >entente_single.hpp

HEADER is a header of the library; entente/entente.hpp and entente/format.hpp, where none is named. Needs the headers of Boost, and of fmt where the formatters are asked for.
"""

import os
import re
import sys

include = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "include")
own = re.compile(r"#\s*include <(entente/[^>]+)>")
seen = set()


def expand(header, out):
    if header in seen:
        return
    seen.add(header)
    with open(os.path.join(include, header), encoding="utf-8") as file:
        for line in file:
            found = own.match(line)
            if found:
                expand(found[1], out)
            else:
                out.append(line)


def main():
    lines = []
    for header in sys.argv[1:] or ["entente/entente.hpp", "entente/format.hpp"]:
        if not os.path.isfile(os.path.join(include, header)):
            sys.exit(f"make_single_header.py: the library has no header {header}")
        expand(header, lines)
    sys.stdout.writelines(lines)


main()
