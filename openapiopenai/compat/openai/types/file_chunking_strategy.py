# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.vector_store_file_object_chunking_strategy import VectorStoreFileObjectChunkingStrategy as FileChunkingStrategy
__all__ = ["FileChunkingStrategy"]
