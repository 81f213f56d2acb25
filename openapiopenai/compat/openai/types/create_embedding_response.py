# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_embedding_response import CreateEmbeddingResponse as CreateEmbeddingResponse
from openapiopenai.models.create_embedding_response_usage import CreateEmbeddingResponseUsage as Usage
from .._models import BaseModel as BaseModel
from .embedding import Embedding as Embedding
__all__ = ["CreateEmbeddingResponse", "Usage", "BaseModel", "Embedding"]
