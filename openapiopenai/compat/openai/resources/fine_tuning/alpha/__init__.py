# Names of the official SDK, generated: openapiopenai drift names
from .alpha import Alpha as Alpha
from .alpha import AsyncAlpha as AsyncAlpha
from .alpha import AlphaWithRawResponse as AlphaWithRawResponse
from .alpha import AsyncAlphaWithRawResponse as AsyncAlphaWithRawResponse
from .alpha import AlphaWithStreamingResponse as AlphaWithStreamingResponse
from .alpha import AsyncAlphaWithStreamingResponse as AsyncAlphaWithStreamingResponse
from .graders import Graders as Graders
from .graders import AsyncGraders as AsyncGraders
from .graders import GradersWithRawResponse as GradersWithRawResponse
from .graders import AsyncGradersWithRawResponse as AsyncGradersWithRawResponse
from .graders import GradersWithStreamingResponse as GradersWithStreamingResponse
from .graders import AsyncGradersWithStreamingResponse as AsyncGradersWithStreamingResponse
