"""Reads candidates and roles as plain text, for the peers: the columns that Matcher scores, and nothing else."""
import csv
import pathlib

SCORED = ("titre", "resume", "experience", "formation", "competences", "certifications", "langues")


def candidates(path):
    """Yields (id, text) of each candidate of a CSV of the corpus."""
    csv.field_size_limit(1 << 24)
    with open(path, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file, delimiter=";"):
            yield row["id"], "\n".join(row[column] for column in SCORED)


def roles(folder):
    """Yields (id, text) of each role document of a folder, by name."""
    for path in sorted(pathlib.Path(folder).iterdir()):
        if path.suffix in (".md", ".txt"):
            yield path.stem, path.read_text(encoding="utf-8")


def stop_words():
    """The words that name nothing, without accents."""
    return (pathlib.Path(__file__).parent / "stop_words.txt").read_text(encoding="utf-8").split()


def write(path, rankings):
    """Writes (role, [(id, score)]) pairs as CSV."""
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(("role", "rank", "candidate", "score"))
        for role, best in rankings:
            for rank, (candidate, score) in enumerate(best, 1):
                writer.writerow((role, rank, candidate, f"{score:.6f}"))
