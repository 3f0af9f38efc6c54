using SenHub.Domain;

namespace SenHub.Adapters.Exports.Api;

/// <summary>
/// A MIS that answers over HTTP, made into an export file: what came over the wire is laid into the school's folder as a OneRoster bundle or a register report,
/// and from there on is hashed, judged and kept like any other export. Nothing is written unless every page came and the last one said that it is the last.
/// </summary>
public interface IApiDownload
{
    /// <summary>Fetches the school into the folder.</summary>
    /// <param name="updatedAfter">Only what changed since, UTC; null for everything. A part of the school never removes anybody.</param>
    /// <returns>Path of the file, or why nothing was fetched; the last good file stays.</returns>
    Task<Checked<string>> FetchAsync(ApiOptions options, string folder, DateTime? updatedAfter, CancellationToken cancel);
}
