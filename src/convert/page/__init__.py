"""Article to page plan: decided once, drawn by DOCX, PDF, HTML and the plain formats alike."""
