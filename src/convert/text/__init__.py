"""Vietnamese text as what it is: decoding, folding, lines, numbers, dates."""
