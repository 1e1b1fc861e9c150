"""TF-IDF with scikit-learn: words and pairs of words, without accents and French function words, cosine, the best of each role."""
import sys

import numpy
from sklearn.feature_extraction.text import TfidfVectorizer

import inputs


def main(candidates_file, roles_folder, top, output):
    ids, texts = zip(*inputs.candidates(candidates_file))
    role_ids, role_texts = zip(*inputs.roles(roles_folder))
    vectorizer = TfidfVectorizer(strip_accents="unicode", stop_words=inputs.stop_words(), ngram_range=(1, 2), sublinear_tf=True)
    vectors = vectorizer.fit_transform(texts)
    # Vectors have length one: their products are cosines.
    cosines = (vectors @ vectorizer.transform(role_texts).T).toarray()
    rankings = []
    for number, role in enumerate(role_ids):
        scores = cosines[:, number]
        best = numpy.argpartition(-scores, min(top, len(ids)) - 1)[:top]
        rankings.append((role, [(ids[i], scores[i]) for i in sorted(best, key=lambda i: (-scores[i], ids[i]))]))
    inputs.write(output, rankings)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4])
