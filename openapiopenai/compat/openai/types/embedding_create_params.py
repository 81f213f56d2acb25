# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_embedding_request import CreateEmbeddingRequestDict as EmbeddingCreateParams
__all__ = ["EmbeddingCreateParams"]
