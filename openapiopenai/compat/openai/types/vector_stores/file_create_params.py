# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_vector_store_file_request import CreateVectorStoreFileRequestDict as FileCreateParams
from ..file_chunking_strategy_param import FileChunkingStrategyParam as FileChunkingStrategyParam
__all__ = ["FileCreateParams", "FileChunkingStrategyParam"]
