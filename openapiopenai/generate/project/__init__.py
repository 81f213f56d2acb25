"""Creates projects for other APIs."""
