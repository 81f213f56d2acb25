# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_embedding_response import CreateEmbeddingResponse as CreateEmbeddingResponse
from openapiopenai.models.create_embedding_response_usage import CreateEmbeddingResponseUsage as Usage
__all__ = ["CreateEmbeddingResponse", "Usage"]
