"""Brings a published OpenAPI document into the normal form that the generator reads.

The normal form is described in docs/guide/spec.md.
"""
