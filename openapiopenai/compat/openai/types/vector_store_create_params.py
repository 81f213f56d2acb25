# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_vector_store_request import CreateVectorStoreRequestDict as VectorStoreCreateParams
from openapiopenai.models.vector_store_expiration_after import VectorStoreExpirationAfterDict as ExpiresAfter
from .._types import SequenceNotStr as SequenceNotStr
from .shared_params.metadata import Metadata as Metadata
from .file_chunking_strategy_param import FileChunkingStrategyParam as FileChunkingStrategyParam
__all__ = ["VectorStoreCreateParams", "ExpiresAfter", "SequenceNotStr", "Metadata", "FileChunkingStrategyParam"]
