"""Generates the package from `openapi.yaml`: prepare template data, run the generator, format, move into place."""
