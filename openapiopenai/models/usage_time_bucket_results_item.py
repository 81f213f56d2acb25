# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `UsageTimeBucketResultsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.costs_result import CostsResult
    from openapiopenai.models.usage_audio_speeches_result import UsageAudioSpeechesResult
    from openapiopenai.models.usage_audio_transcriptions_result import UsageAudioTranscriptionsResult
    from openapiopenai.models.usage_code_interpreter_sessions_result import UsageCodeInterpreterSessionsResult
    from openapiopenai.models.usage_completions_result import UsageCompletionsResult
    from openapiopenai.models.usage_embeddings_result import UsageEmbeddingsResult
    from openapiopenai.models.usage_file_search_calls_result import UsageFileSearchCallsResult
    from openapiopenai.models.usage_images_result import UsageImagesResult
    from openapiopenai.models.usage_moderations_result import UsageModerationsResult
    from openapiopenai.models.usage_vector_stores_result import UsageVectorStoresResult
    from openapiopenai.models.usage_web_search_calls_result import UsageWebSearchCallsResult

__all__ = [
    "UnknownUsageTimeBucketResultsItem",
    "UsageTimeBucketResultsItem",
]


if TYPE_CHECKING:

    class UnknownUsageTimeBucketResultsItem(UnknownVariant):
        """Variant of `UsageTimeBucketResultsItem` with a `object` that this version does not know; holds all that was sent."""

        object: UnknownTag
        """The tag as the server sent it."""

    UsageTimeBucketResultsItem: TypeAlias = (
        UsageCompletionsResult
        | UsageEmbeddingsResult
        | UsageModerationsResult
        | UsageImagesResult
        | UsageAudioSpeechesResult
        | UsageAudioTranscriptionsResult
        | UsageVectorStoresResult
        | UsageCodeInterpreterSessionsResult
        | UsageFileSearchCallsResult
        | UsageWebSearchCallsResult
        | CostsResult
        | UnknownUsageTimeBucketResultsItem
    )
    """A result of one kind of usage, or of costs."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> UsageTimeBucketResultsItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> UsageTimeBucketResultsItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class UsageTimeBucketResultsItem(OpenUnion):
        tag = "object"
        mapping = {
            "organization.usage.completions.result": "UsageCompletionsResult",
            "organization.usage.embeddings.result": "UsageEmbeddingsResult",
            "organization.usage.moderations.result": "UsageModerationsResult",
            "organization.usage.images.result": "UsageImagesResult",
            "organization.usage.audio_speeches.result": "UsageAudioSpeechesResult",
            "organization.usage.audio_transcriptions.result": "UsageAudioTranscriptionsResult",
            "organization.usage.vector_stores.result": "UsageVectorStoresResult",
            "organization.usage.code_interpreter_sessions.result": "UsageCodeInterpreterSessionsResult",
            "organization.usage.file_searches.result": "UsageFileSearchCallsResult",
            "organization.usage.web_searches.result": "UsageWebSearchCallsResult",
            "organization.costs.result": "CostsResult",
        }

    from_json = UsageTimeBucketResultsItem.from_json
    from_dict = UsageTimeBucketResultsItem.from_dict
    __getattr__ = UsageTimeBucketResultsItem.module_attribute
