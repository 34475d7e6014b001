"""The page of every finding's code, as ``portaldoc explain`` prints it."""
