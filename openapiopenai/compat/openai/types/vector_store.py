# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.vector_store_object import VectorStoreObject as VectorStore
from openapiopenai.models.vector_store_object_file_counts import VectorStoreObjectFileCounts as FileCounts
from openapiopenai.models.vector_store_expiration_after import VectorStoreExpirationAfter as ExpiresAfter
from .._models import BaseModel as BaseModel
from .shared.metadata import Metadata as Metadata
__all__ = ["VectorStore", "FileCounts", "ExpiresAfter", "BaseModel", "Metadata"]
