# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_vector_store_request import CreateVectorStoreRequestDict as VectorStoreCreateParams
from openapiopenai.models.vector_store_expiration_after import VectorStoreExpirationAfterDict as ExpiresAfter
__all__ = ["VectorStoreCreateParams", "ExpiresAfter"]
