using Microsoft.Extensions.DependencyInjection;

namespace SenHub.Adapters.Evidence;

/// <summary>Ways to get at people's own files.</summary>
public static class EvidenceRegistration
{
    /// <summary>Registers <see cref="IEvidenceFiles"/>.</summary>
    public static IServiceCollection AddEvidence(this IServiceCollection services) => services.AddSingleton(Folders());

    /// <summary>The same without a container, for tools.</summary>
    public static IEvidenceFiles Folders() => new EvidenceFiles();
}
