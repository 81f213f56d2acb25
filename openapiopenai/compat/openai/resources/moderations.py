# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.moderations import Moderations as Moderations
from openapiopenai.api.moderations import AsyncModerations as AsyncModerations
from openapiopenai.api.moderations import RawModerations as ModerationsWithRawResponse
from openapiopenai.api.moderations import AsyncRawModerations as AsyncModerationsWithRawResponse
from openapiopenai.api.moderations import RawModerations as ModerationsWithStreamingResponse
from openapiopenai.api.moderations import AsyncRawModerations as AsyncModerationsWithStreamingResponse
__all__ = ["Moderations", "AsyncModerations", "ModerationsWithRawResponse", "AsyncModerationsWithRawResponse", "ModerationsWithStreamingResponse", "AsyncModerationsWithStreamingResponse"]
