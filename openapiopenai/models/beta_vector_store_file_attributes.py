# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaVectorStoreFileAttributes`: another name of `VectorStoreFileAttributes`."""

from openapiopenai.models.vector_store_file_attributes import VectorStoreFileAttributes as BetaVectorStoreFileAttributes

__all__ = ["BetaVectorStoreFileAttributes"]
