# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.vector_store_search_result_item import VectorStoreSearchResultItem as VectorStoreSearchResponse
from openapiopenai.models.vector_store_search_result_content_object import VectorStoreSearchResultContentObject as Content
from .._models import BaseModel as BaseModel
__all__ = ["VectorStoreSearchResponse", "Content", "BaseModel"]
