using System.Net;
using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Api;

/// <summary>What can go wrong with a MIS over HTTP. An outage is never an empty list.</summary>
internal static class ApiFaults
{
    public static Fault Of(HttpStatusCode status, string host) => status switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden =>
            new(FaultCodes.ApiRefused, new Place(host), "the server refused the credentials, or does not allow this data", $"Check the token ({ApiOptions.SecretVariable} or the secret file), and what the school has approved"),
        _ => new(FaultCodes.ApiUnreachable, new Place(host), FormattableString.Invariant($"the server answered with status {(int)status}"), "Nothing to do if it is better tomorrow; else ask the supplier"),
    };

    public static Fault Unreachable(string host) =>
        new(FaultCodes.ApiUnreachable, new Place(host), "the server did not answer", "Check the network and the address in api.yaml; the last good data stand");

    public static Fault EndNotStated(string host) =>
        new(FaultCodes.ApiEndNotStated, new Place(host), "the pages ended without the server saying that the last one was the last, so nobody knows whether pupils are missing", "Ask the supplier; the last good data stand");

    public static Fault NotUnderstood(string host) =>
        new(FaultCodes.ApiNotUnderstood, new Place(host), "the server's answer is not of the kind that was expected", "Check kind and url in api.yaml");
}
