"""Converts a published OpenAPI document to the normal form that the generator reads.

docs/guide/spec.md describes the normal form.
"""
