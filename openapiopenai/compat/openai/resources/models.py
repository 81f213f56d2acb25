# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.models import Models as Models
from openapiopenai.api.models import AsyncModels as AsyncModels
from openapiopenai.api.models import RawModels as ModelsWithRawResponse
from openapiopenai.api.models import AsyncRawModels as AsyncModelsWithRawResponse
from openapiopenai.api.models import RawModels as ModelsWithStreamingResponse
from openapiopenai.api.models import AsyncRawModels as AsyncModelsWithStreamingResponse
__all__ = ["Models", "AsyncModels", "ModelsWithRawResponse", "AsyncModelsWithRawResponse", "ModelsWithStreamingResponse", "AsyncModelsWithStreamingResponse"]
