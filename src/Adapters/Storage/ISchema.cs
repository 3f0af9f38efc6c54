namespace SenHub.Adapters.Storage;

/// <summary>An engine's own schema and the little that EF cannot say the same way everywhere.</summary>
internal interface ISchema
{
    /// <summary>Applies what the database has not seen, under a lock.</summary>
    Task ApplyAsync(HubContext context, CancellationToken cancel);
}
