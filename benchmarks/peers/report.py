"""Renders figures as Markdown: ratios first."""


def render(figures):
    """All tables."""
    parts = [machine(figures)]
    for name, table in (("speed", speed), ("cores", cores), ("memory", memory), ("start", start), ("roles", roles), ("stream", stream)):
        if name in figures:
            parts.append(table(figures[name]))
    return "\n\n".join(parts)


def machine(figures):
    facts = figures["machine"]
    text = f"{facts['cpu']}, {facts['cores']} cores; {facts['system']}; .NET SDK {facts['dotnet']}; CsvHelper {facts['csvhelper']}; Python {facts['python']}"
    for name, version in figures.get("speed", {}).get("versions", {}).items():
        if version:
            text += f"; {name} {version}"
    load = facts["load_at_start"]
    return text + "." + (f"\n\nThe machine was busy when this began (load {load:.1f}): measure again when it is not." if load > 0.5 else "")


def speed(figures):
    count, few = figures["count"], figures["peers_count"]
    matcher = figures["programs"][0]
    mine = matcher["seconds"] / count
    rows = []
    for program, number in [(program, count) for program in figures["programs"]] + [(peer, few) for peer in figures["peers"]]:
        each = program["seconds"] / number
        rows.append((
            program["name"], times(each / mine), f"{number:,}", f"{program['seconds']:.2f}", f"{program['cpu']:.2f}", f"{number / program['seconds']:,.0f}", f"{program['memory_mb']:.0f}"))
    text = f"### Speed: {count:,} CVs ({figures['bytes'] / 1e6:.0f} MB), ten roles, the best 50 of each\n\n"
    text += table(("Program", "Matcher is faster by", "CVs", "s", "s of all cores", "CVs/s", "Peak MB"), rows)
    floor, bare = (matcher["seconds"] / program["seconds"] for program in figures["programs"][1:3])
    text += f"\n\nMatcher takes {floor:.1f} x the time of the floor and {bare:.1f} x that of the bare pass."
    if figures["peers"] and few != count:
        text += f" The peers worked through {few:,} CVs and are compared by the CV, the start of each program included; --peers-count gives them more."
    for name in figures["missing"]:
        text += f" {name} is not installed and was skipped."
    return text


def cores(figures):
    one, all_, bare_one, bare_all = figures["programs"]
    rows = [(name, f"{left['seconds']:.2f}", f"{right['seconds']:.2f}", times(left["seconds"] / right["seconds"])) for name, left, right in (("Matcher", one, all_), ("Bare pass", bare_one, bare_all))]
    return "### From one core to all\n\n" + table(("Program", "One core, s", "All cores, s", "Faster by"), rows)


def memory(figures):
    less, more = figures["programs"]
    rows = [(f"{count:,}", f"{program['memory_mb']:.0f}") for count, program in zip(figures["counts"], (less, more))]
    grown = 100 * (more["memory_mb"] / less["memory_mb"] - 1)
    return "### Memory\n\n" + table(("CVs", "Peak MB"), rows) + f"\n\nFour times the candidates take {grown:+.1f} % memory."


def start(figures):
    empty = figures["programs"][0]["seconds"]
    rows = [(program["name"], times(program["seconds"] / empty), f"{1000 * program['seconds']:.0f}") for program in figures["programs"]]
    return "### Start-up\n\n" + table(("Program", "Of the empty program's", "ms"), rows)


def roles(figures):
    first = figures["rows"][0]
    rows = [
        (f"{row['roles']:,}", times(row["candidate_seconds"] / first["candidate_seconds"]), f"{1e6 * row['candidate_seconds']:.0f}", f"{row['index_seconds']:.2f}", f"{row['memory_mb']:.0f}")
        for row in figures["rows"]
    ]
    return f"### By number of roles ({figures['count']:,} CVs)\n\n" + table(("Roles", f"Time a CV, of that at {first['roles']}", "µs a CV", "Start and index, s", "Peak MB"), rows)


def stream(figures):
    program = figures["programs"][0]
    return f"### Stream\n\n{figures['bytes'] / 1e9:.1f} GB in {program['seconds']:.0f} s, at most {program['memory_mb']:.0f} MB."


def times(ratio):
    return f"{ratio:.2g} x" if ratio < 0.1 else f"{ratio:.2f} x" if ratio < 10 else f"{ratio:,.0f} x"


def table(heads, rows):
    lines = ["| " + " | ".join(str(cell) for cell in row) + " |" for row in (heads, *rows)]
    lines.insert(1, "| --- |" + " ---: |" * (len(heads) - 1))
    return "\n".join(lines)
