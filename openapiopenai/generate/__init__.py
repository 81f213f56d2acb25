"""Makes packages from OpenAPI documents; needs the extra `generate`."""
