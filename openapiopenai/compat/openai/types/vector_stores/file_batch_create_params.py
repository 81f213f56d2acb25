# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_vector_store_file_batch_request import CreateVectorStoreFileBatchRequestDict as FileBatchCreateParams
from openapiopenai.models.create_vector_store_file_request import CreateVectorStoreFileRequestDict as File
from ..._types import SequenceNotStr as SequenceNotStr
from ..file_chunking_strategy_param import FileChunkingStrategyParam as FileChunkingStrategyParam
__all__ = ["FileBatchCreateParams", "File", "SequenceNotStr", "FileChunkingStrategyParam"]
