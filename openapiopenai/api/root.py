# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""The resources of a client."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai.api.admin import Admin, AsyncAdmin, AsyncRawAdmin, RawAdmin
    from openapiopenai.api.audio import AsyncAudio, AsyncRawAudio, Audio, RawAudio
    from openapiopenai.api.batches import AsyncBatches, AsyncRawBatches, Batches, RawBatches
    from openapiopenai.api.beta import AsyncBeta, AsyncRawBeta, Beta, RawBeta
    from openapiopenai.api.chat import AsyncChat, AsyncRawChat, Chat, RawChat
    from openapiopenai.api.completions import AsyncCompletions, AsyncRawCompletions, Completions, RawCompletions
    from openapiopenai.api.containers import AsyncContainers, AsyncRawContainers, Containers, RawContainers
    from openapiopenai.api.content_provenance_checks import (
        AsyncContentProvenanceChecks,
        AsyncRawContentProvenanceChecks,
        ContentProvenanceChecks,
        RawContentProvenanceChecks,
    )
    from openapiopenai.api.conversations import (
        AsyncConversations,
        AsyncRawConversations,
        Conversations,
        RawConversations,
    )
    from openapiopenai.api.decisions import AsyncDecisions, AsyncRawDecisions, Decisions, RawDecisions
    from openapiopenai.api.embeddings import AsyncEmbeddings, AsyncRawEmbeddings, Embeddings, RawEmbeddings
    from openapiopenai.api.evals import AsyncEvals, AsyncRawEvals, Evals, RawEvals
    from openapiopenai.api.files import AsyncFiles, AsyncRawFiles, Files, RawFiles
    from openapiopenai.api.fine_tuning import AsyncFineTuning, AsyncRawFineTuning, FineTuning, RawFineTuning
    from openapiopenai.api.images import AsyncImages, AsyncRawImages, Images, RawImages
    from openapiopenai.api.live import AsyncLive, AsyncRawLive, Live, RawLive
    from openapiopenai.api.models import AsyncModels, AsyncRawModels, Models, RawModels
    from openapiopenai.api.moderations import AsyncModerations, AsyncRawModerations, Moderations, RawModerations
    from openapiopenai.api.realtime import AsyncRawRealtime, AsyncRealtime, RawRealtime, Realtime
    from openapiopenai.api.responses import AsyncRawResponses, AsyncResponses, RawResponses, Responses
    from openapiopenai.api.safety import AsyncRawSafety, AsyncSafety, RawSafety, Safety
    from openapiopenai.api.skills import AsyncRawSkills, AsyncSkills, RawSkills, Skills
    from openapiopenai.api.uploads import AsyncRawUploads, AsyncUploads, RawUploads, Uploads
    from openapiopenai.api.vector_stores import AsyncRawVectorStores, AsyncVectorStores, RawVectorStores, VectorStores
    from openapiopenai.api.videos import AsyncRawVideos, AsyncVideos, RawVideos, Videos
    from openapiopenai.api.webhooks import AsyncRawWebhooks, AsyncWebhooks, RawWebhooks, Webhooks


class Root(SyncResource):
    """The resources of a client."""

    path = ""

    @cached_property
    def admin(self) -> Admin:
        """`client.admin`."""
        from openapiopenai.api.admin import Admin

        return Admin(self._client)

    @cached_property
    def audio(self) -> Audio:
        """`client.audio`."""
        from openapiopenai.api.audio import Audio

        return Audio(self._client)

    @cached_property
    def batches(self) -> Batches:
        """`client.batches`."""
        from openapiopenai.api.batches import Batches

        return Batches(self._client)

    @cached_property
    def beta(self) -> Beta:
        """`client.beta`."""
        from openapiopenai.api.beta import Beta

        return Beta(self._client)

    @cached_property
    def chat(self) -> Chat:
        """`client.chat`."""
        from openapiopenai.api.chat import Chat

        return Chat(self._client)

    @cached_property
    def completions(self) -> Completions:
        """`client.completions`."""
        from openapiopenai.api.completions import Completions

        return Completions(self._client)

    @cached_property
    def containers(self) -> Containers:
        """`client.containers`."""
        from openapiopenai.api.containers import Containers

        return Containers(self._client)

    @cached_property
    def content_provenance_checks(self) -> ContentProvenanceChecks:
        """`client.content_provenance_checks`."""
        from openapiopenai.api.content_provenance_checks import ContentProvenanceChecks

        return ContentProvenanceChecks(self._client)

    @cached_property
    def conversations(self) -> Conversations:
        """`client.conversations`."""
        from openapiopenai.api.conversations import Conversations

        return Conversations(self._client)

    @cached_property
    def decisions(self) -> Decisions:
        """`client.decisions`."""
        from openapiopenai.api.decisions import Decisions

        return Decisions(self._client)

    @cached_property
    def embeddings(self) -> Embeddings:
        """`client.embeddings`."""
        from openapiopenai.api.embeddings import Embeddings

        return Embeddings(self._client)

    @cached_property
    def evals(self) -> Evals:
        """`client.evals`."""
        from openapiopenai.api.evals import Evals

        return Evals(self._client)

    @cached_property
    def files(self) -> Files:
        """`client.files`."""
        from openapiopenai.api.files import Files

        return Files(self._client)

    @cached_property
    def fine_tuning(self) -> FineTuning:
        """`client.fine_tuning`."""
        from openapiopenai.api.fine_tuning import FineTuning

        return FineTuning(self._client)

    @cached_property
    def images(self) -> Images:
        """`client.images`."""
        from openapiopenai.api.images import Images

        return Images(self._client)

    @cached_property
    def live(self) -> Live:
        """`client.live`."""
        from openapiopenai.api.live import Live

        return Live(self._client)

    @cached_property
    def models(self) -> Models:
        """`client.models`."""
        from openapiopenai.api.models import Models

        return Models(self._client)

    @cached_property
    def moderations(self) -> Moderations:
        """`client.moderations`."""
        from openapiopenai.api.moderations import Moderations

        return Moderations(self._client)

    @cached_property
    def realtime(self) -> Realtime:
        """`client.realtime`."""
        from openapiopenai.api.realtime import Realtime

        return Realtime(self._client)

    @cached_property
    def responses(self) -> Responses:
        """`client.responses`."""
        from openapiopenai.api.responses import Responses

        return Responses(self._client)

    @cached_property
    def safety(self) -> Safety:
        """`client.safety`."""
        from openapiopenai.api.safety import Safety

        return Safety(self._client)

    @cached_property
    def skills(self) -> Skills:
        """`client.skills`."""
        from openapiopenai.api.skills import Skills

        return Skills(self._client)

    @cached_property
    def uploads(self) -> Uploads:
        """`client.uploads`."""
        from openapiopenai.api.uploads import Uploads

        return Uploads(self._client)

    @cached_property
    def vector_stores(self) -> VectorStores:
        """`client.vector_stores`."""
        from openapiopenai.api.vector_stores import VectorStores

        return VectorStores(self._client)

    @cached_property
    def videos(self) -> Videos:
        """`client.videos`."""
        from openapiopenai.api.videos import Videos

        return Videos(self._client)

    @cached_property
    def webhooks(self) -> Webhooks:
        """`client.webhooks`."""
        from openapiopenai.api.webhooks import Webhooks

        return Webhooks(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawRoot:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawRoot:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncRoot(AsyncResource):
    """The resources of a client."""

    path = ""

    @cached_property
    def admin(self) -> AsyncAdmin:
        """`client.admin`."""
        from openapiopenai.api.admin import AsyncAdmin

        return AsyncAdmin(self._client)

    @cached_property
    def audio(self) -> AsyncAudio:
        """`client.audio`."""
        from openapiopenai.api.audio import AsyncAudio

        return AsyncAudio(self._client)

    @cached_property
    def batches(self) -> AsyncBatches:
        """`client.batches`."""
        from openapiopenai.api.batches import AsyncBatches

        return AsyncBatches(self._client)

    @cached_property
    def beta(self) -> AsyncBeta:
        """`client.beta`."""
        from openapiopenai.api.beta import AsyncBeta

        return AsyncBeta(self._client)

    @cached_property
    def chat(self) -> AsyncChat:
        """`client.chat`."""
        from openapiopenai.api.chat import AsyncChat

        return AsyncChat(self._client)

    @cached_property
    def completions(self) -> AsyncCompletions:
        """`client.completions`."""
        from openapiopenai.api.completions import AsyncCompletions

        return AsyncCompletions(self._client)

    @cached_property
    def containers(self) -> AsyncContainers:
        """`client.containers`."""
        from openapiopenai.api.containers import AsyncContainers

        return AsyncContainers(self._client)

    @cached_property
    def content_provenance_checks(self) -> AsyncContentProvenanceChecks:
        """`client.content_provenance_checks`."""
        from openapiopenai.api.content_provenance_checks import AsyncContentProvenanceChecks

        return AsyncContentProvenanceChecks(self._client)

    @cached_property
    def conversations(self) -> AsyncConversations:
        """`client.conversations`."""
        from openapiopenai.api.conversations import AsyncConversations

        return AsyncConversations(self._client)

    @cached_property
    def decisions(self) -> AsyncDecisions:
        """`client.decisions`."""
        from openapiopenai.api.decisions import AsyncDecisions

        return AsyncDecisions(self._client)

    @cached_property
    def embeddings(self) -> AsyncEmbeddings:
        """`client.embeddings`."""
        from openapiopenai.api.embeddings import AsyncEmbeddings

        return AsyncEmbeddings(self._client)

    @cached_property
    def evals(self) -> AsyncEvals:
        """`client.evals`."""
        from openapiopenai.api.evals import AsyncEvals

        return AsyncEvals(self._client)

    @cached_property
    def files(self) -> AsyncFiles:
        """`client.files`."""
        from openapiopenai.api.files import AsyncFiles

        return AsyncFiles(self._client)

    @cached_property
    def fine_tuning(self) -> AsyncFineTuning:
        """`client.fine_tuning`."""
        from openapiopenai.api.fine_tuning import AsyncFineTuning

        return AsyncFineTuning(self._client)

    @cached_property
    def images(self) -> AsyncImages:
        """`client.images`."""
        from openapiopenai.api.images import AsyncImages

        return AsyncImages(self._client)

    @cached_property
    def live(self) -> AsyncLive:
        """`client.live`."""
        from openapiopenai.api.live import AsyncLive

        return AsyncLive(self._client)

    @cached_property
    def models(self) -> AsyncModels:
        """`client.models`."""
        from openapiopenai.api.models import AsyncModels

        return AsyncModels(self._client)

    @cached_property
    def moderations(self) -> AsyncModerations:
        """`client.moderations`."""
        from openapiopenai.api.moderations import AsyncModerations

        return AsyncModerations(self._client)

    @cached_property
    def realtime(self) -> AsyncRealtime:
        """`client.realtime`."""
        from openapiopenai.api.realtime import AsyncRealtime

        return AsyncRealtime(self._client)

    @cached_property
    def responses(self) -> AsyncResponses:
        """`client.responses`."""
        from openapiopenai.api.responses import AsyncResponses

        return AsyncResponses(self._client)

    @cached_property
    def safety(self) -> AsyncSafety:
        """`client.safety`."""
        from openapiopenai.api.safety import AsyncSafety

        return AsyncSafety(self._client)

    @cached_property
    def skills(self) -> AsyncSkills:
        """`client.skills`."""
        from openapiopenai.api.skills import AsyncSkills

        return AsyncSkills(self._client)

    @cached_property
    def uploads(self) -> AsyncUploads:
        """`client.uploads`."""
        from openapiopenai.api.uploads import AsyncUploads

        return AsyncUploads(self._client)

    @cached_property
    def vector_stores(self) -> AsyncVectorStores:
        """`client.vector_stores`."""
        from openapiopenai.api.vector_stores import AsyncVectorStores

        return AsyncVectorStores(self._client)

    @cached_property
    def videos(self) -> AsyncVideos:
        """`client.videos`."""
        from openapiopenai.api.videos import AsyncVideos

        return AsyncVideos(self._client)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """`client.webhooks`."""
        from openapiopenai.api.webhooks import AsyncWebhooks

        return AsyncWebhooks(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawRoot:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawRoot:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawRoot:
        """The methods of `Root`, returning answers as they came."""

        def __init__(self, of: Root) -> None:
            self.admin: RawAdmin = of.admin.with_raw_response
            self.audio: RawAudio = of.audio.with_raw_response
            self.batches: RawBatches = of.batches.with_raw_response
            self.beta: RawBeta = of.beta.with_raw_response
            self.chat: RawChat = of.chat.with_raw_response
            self.completions: RawCompletions = of.completions.with_raw_response
            self.containers: RawContainers = of.containers.with_raw_response
            self.content_provenance_checks: RawContentProvenanceChecks = of.content_provenance_checks.with_raw_response
            self.conversations: RawConversations = of.conversations.with_raw_response
            self.decisions: RawDecisions = of.decisions.with_raw_response
            self.embeddings: RawEmbeddings = of.embeddings.with_raw_response
            self.evals: RawEvals = of.evals.with_raw_response
            self.files: RawFiles = of.files.with_raw_response
            self.fine_tuning: RawFineTuning = of.fine_tuning.with_raw_response
            self.images: RawImages = of.images.with_raw_response
            self.live: RawLive = of.live.with_raw_response
            self.models: RawModels = of.models.with_raw_response
            self.moderations: RawModerations = of.moderations.with_raw_response
            self.realtime: RawRealtime = of.realtime.with_raw_response
            self.responses: RawResponses = of.responses.with_raw_response
            self.safety: RawSafety = of.safety.with_raw_response
            self.skills: RawSkills = of.skills.with_raw_response
            self.uploads: RawUploads = of.uploads.with_raw_response
            self.vector_stores: RawVectorStores = of.vector_stores.with_raw_response
            self.videos: RawVideos = of.videos.with_raw_response
            self.webhooks: RawWebhooks = of.webhooks.with_raw_response
            ...

    class AsyncRawRoot:
        """The methods of `AsyncRoot`, returning answers as they came."""

        def __init__(self, of: AsyncRoot) -> None:
            self.admin: AsyncRawAdmin = of.admin.with_raw_response
            self.audio: AsyncRawAudio = of.audio.with_raw_response
            self.batches: AsyncRawBatches = of.batches.with_raw_response
            self.beta: AsyncRawBeta = of.beta.with_raw_response
            self.chat: AsyncRawChat = of.chat.with_raw_response
            self.completions: AsyncRawCompletions = of.completions.with_raw_response
            self.containers: AsyncRawContainers = of.containers.with_raw_response
            self.content_provenance_checks: AsyncRawContentProvenanceChecks = (
                of.content_provenance_checks.with_raw_response
            )
            self.conversations: AsyncRawConversations = of.conversations.with_raw_response
            self.decisions: AsyncRawDecisions = of.decisions.with_raw_response
            self.embeddings: AsyncRawEmbeddings = of.embeddings.with_raw_response
            self.evals: AsyncRawEvals = of.evals.with_raw_response
            self.files: AsyncRawFiles = of.files.with_raw_response
            self.fine_tuning: AsyncRawFineTuning = of.fine_tuning.with_raw_response
            self.images: AsyncRawImages = of.images.with_raw_response
            self.live: AsyncRawLive = of.live.with_raw_response
            self.models: AsyncRawModels = of.models.with_raw_response
            self.moderations: AsyncRawModerations = of.moderations.with_raw_response
            self.realtime: AsyncRawRealtime = of.realtime.with_raw_response
            self.responses: AsyncRawResponses = of.responses.with_raw_response
            self.safety: AsyncRawSafety = of.safety.with_raw_response
            self.skills: AsyncRawSkills = of.skills.with_raw_response
            self.uploads: AsyncRawUploads = of.uploads.with_raw_response
            self.vector_stores: AsyncRawVectorStores = of.vector_stores.with_raw_response
            self.videos: AsyncRawVideos = of.videos.with_raw_response
            self.webhooks: AsyncRawWebhooks = of.webhooks.with_raw_response
            ...
