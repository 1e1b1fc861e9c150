"""BM25 with Xapian: French stems, the role's text as one query of alternatives, the best of each role."""
import sys
import tempfile

import xapian

import inputs


def generator(document):
    stems = xapian.TermGenerator()
    stems.set_stemmer(xapian.Stem("french"))
    # Stems alone and no positions: the least that this search needs.
    stems.set_stemming_strategy(xapian.TermGenerator.STEM_ALL)
    stopper = xapian.SimpleStopper()
    for word in inputs.stop_words():
        stopper.add(word)
    stems.set_stopper(stopper)
    stems.set_stopper_strategy(xapian.TermGenerator.STOP_ALL)
    stems.set_document(document)
    return stems, stopper


def main(candidates_file, roles_folder, top, output):
    with tempfile.TemporaryDirectory() as folder:
        database = xapian.WritableDatabase(folder, xapian.DB_CREATE_OR_OVERWRITE | xapian.DB_NO_SYNC)
        stems, _stopper = generator(xapian.Document())
        for candidate, text in inputs.candidates(candidates_file):
            document = xapian.Document()
            document.set_data(candidate)
            stems.set_document(document)
            stems.index_text_without_positions(text)
            database.add_document(document)
        database.commit()
        rankings = []
        for role, text in inputs.roles(roles_folder):
            query = xapian.Document()
            stems.set_document(query)
            stems.index_text_without_positions(text)
            terms = [xapian.Query(item.term, item.wdf) for item in query.termlist()]
            enquire = xapian.Enquire(database)
            enquire.set_weighting_scheme(xapian.BM25Weight())
            enquire.set_query(xapian.Query(xapian.Query.OP_OR, terms))
            rankings.append((role, [(match.document.get_data().decode(), match.weight) for match in enquire.get_mset(0, top)]))
        inputs.write(output, rankings)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4])
