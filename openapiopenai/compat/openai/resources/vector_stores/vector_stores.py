# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.vector_stores import VectorStores as VectorStores
from openapiopenai.api.vector_stores import AsyncVectorStores as AsyncVectorStores
from openapiopenai.api.vector_stores import RawVectorStores as VectorStoresWithRawResponse
from openapiopenai.api.vector_stores import AsyncRawVectorStores as AsyncVectorStoresWithRawResponse
from openapiopenai.api.vector_stores import RawVectorStores as VectorStoresWithStreamingResponse
from openapiopenai.api.vector_stores import AsyncRawVectorStores as AsyncVectorStoresWithStreamingResponse
__all__ = ["VectorStores", "AsyncVectorStores", "VectorStoresWithRawResponse", "AsyncVectorStoresWithRawResponse", "VectorStoresWithStreamingResponse", "AsyncVectorStoresWithStreamingResponse"]
