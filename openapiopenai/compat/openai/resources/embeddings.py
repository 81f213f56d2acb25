# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.embeddings import Embeddings as Embeddings
from openapiopenai.api.embeddings import AsyncEmbeddings as AsyncEmbeddings
from openapiopenai.api.embeddings import RawEmbeddings as EmbeddingsWithRawResponse
from openapiopenai.api.embeddings import AsyncRawEmbeddings as AsyncEmbeddingsWithRawResponse
from openapiopenai.api.embeddings import RawEmbeddings as EmbeddingsWithStreamingResponse
from openapiopenai.api.embeddings import AsyncRawEmbeddings as AsyncEmbeddingsWithStreamingResponse
__all__ = ["Embeddings", "AsyncEmbeddings", "EmbeddingsWithRawResponse", "AsyncEmbeddingsWithRawResponse", "EmbeddingsWithStreamingResponse", "AsyncEmbeddingsWithStreamingResponse"]
