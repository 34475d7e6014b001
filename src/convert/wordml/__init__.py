"""The page plan as WordprocessingML: parts of a DOCX, written as text, since a tree costs ten times as much."""
