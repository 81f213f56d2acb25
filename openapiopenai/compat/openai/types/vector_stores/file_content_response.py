# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.vector_store_file_content_response_data_item import VectorStoreFileContentResponseDataItem as FileContentResponse
from ..._models import BaseModel as BaseModel
__all__ = ["FileContentResponse", "BaseModel"]
