# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.update_vector_store_file_attributes_request import UpdateVectorStoreFileAttributesRequestDict as FileUpdateParams
__all__ = ["FileUpdateParams"]
