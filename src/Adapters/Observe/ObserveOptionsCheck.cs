using Microsoft.Extensions.Options;

namespace SenHub.Adapters.Observe;

/// <summary>Says what is wrong with where the traces should go.</summary>
internal sealed class ObserveOptionsCheck : IValidateOptions<ObserveOptions>
{
    public ValidateOptionsResult Validate(string? name, ObserveOptions options) =>
        options.Otlp is null || (Uri.TryCreate(options.Otlp, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps))
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail("Observe:Otlp must be the http or https address of an OpenTelemetry collector, for example http://127.0.0.1:4318; leave it out for no traces.");
}
