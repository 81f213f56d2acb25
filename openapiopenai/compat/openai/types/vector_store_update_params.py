# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.update_vector_store_request import UpdateVectorStoreRequestDict as VectorStoreUpdateParams
from openapiopenai.models.vector_store_expiration_after import VectorStoreExpirationAfterDict as ExpiresAfter
from .shared_params.metadata import Metadata as Metadata
__all__ = ["VectorStoreUpdateParams", "ExpiresAfter", "Metadata"]
