"""HTML to a PDF that archives and screen readers take: the one home of WeasyPrint."""
