# Takes the blocks of a Markdown page apart, into the directory `out`: see CMakeLists.txt.

function program_of(block) { return block ~ /(^|\n)int main\(/ }

/^```/ && !inside {
    inside = 1
    kind = $0
    sub(/^```/, "", kind)
    block = ""
    next
}

/^```/ && inside {
    inside = 0
    if (kind == "cpp" || kind == "cpp global") {
        if (program_of(block)) {
            programs++
            printf "%s", block > (out "/program" programs ".cpp")
            last = "program" programs
        } else if (kind == "cpp global") {
            globals = globals block "\n"
            last = "page"
        } else {
            # Includes and aliases of the namespace come first.
            count = split(block, lines, "\n")
            for (i = 1; i <= count; i++) {
                if (lines[i] ~ /^#include/ || lines[i] ~ /^namespace [a-z]+ = /) {
                    top = top lines[i] "\n"
                } else {
                    body = body lines[i] "\n"
                }
            }
            last = "page"
        }
    } else if (kind == "text" && last != "") {
        printf "%s", block > (out "/" last ".txt")
    } else if (kind ~ /^json [a-z0-9_.]+$/) {
        name = kind
        sub(/^json /, "", name)
        printf "%s", block > (out "/" name)
    }
    next
}

inside { block = block $0 "\n" }

END {
    if (inside) {
        print "a block is not closed" > "/dev/stderr"
        exit 1
    }
    if (body != "" || globals != "") {
        printf "%s\n%s\nint main() {\n%s}\n", top, globals, body > (out "/page.cpp")
    }
}
