"""TF-IDF and cosine by scikit-learn: what bench.ts compares with. Arguments: a file of bullets, one a line; the postings."""

import sys
import time

from sklearn.feature_extraction.text import TfidfVectorizer

with open(sys.argv[1], encoding="utf8") as file:
    bullets = file.read().splitlines()
vectorizer = TfidfVectorizer()
index = vectorizer.fit_transform(bullets)
started = time.perf_counter()
for path in sys.argv[2:]:
    with open(path, encoding="utf8") as file:
        (index @ vectorizer.transform([file.read()]).T).toarray()
print((len(sys.argv) - 2) / (time.perf_counter() - started))
