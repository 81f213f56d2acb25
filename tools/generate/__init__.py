"""From `openapi.yaml` to the package: derive what templates print, run the generator, format, put in place."""
