# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.vector_store_file_object_chunking_strategy import VectorStoreFileObjectChunkingStrategy as FileChunkingStrategy
from .._utils import PropertyInfo as PropertyInfo
from .other_file_chunking_strategy_object import OtherFileChunkingStrategyObject as OtherFileChunkingStrategyObject
from .static_file_chunking_strategy_object import StaticFileChunkingStrategyObject as StaticFileChunkingStrategyObject
__all__ = ["FileChunkingStrategy", "PropertyInfo", "OtherFileChunkingStrategyObject", "StaticFileChunkingStrategyObject"]
