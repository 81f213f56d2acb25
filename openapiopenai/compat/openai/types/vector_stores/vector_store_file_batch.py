# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.vector_store_file_batch_object import VectorStoreFileBatchObject as VectorStoreFileBatch
from openapiopenai.models.vector_store_file_batch_object_file_counts import VectorStoreFileBatchObjectFileCounts as FileCounts
from ..._models import BaseModel as BaseModel
__all__ = ["VectorStoreFileBatch", "FileCounts", "BaseModel"]
