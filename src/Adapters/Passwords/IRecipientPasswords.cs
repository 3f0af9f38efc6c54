using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Passwords;

/// <summary>The passwords that open what recipients are sent (SD-S8), kept encrypted under the hub's key. Each setting, renewing and forgetting has a line in the log of proof, with who and why and without the password.</summary>
public interface IRecipientPasswords
{
    /// <summary>Who has one, by key, and who set it when.</summary>
    Task<IReadOnlyList<PasswordOnRecord>> OfSchoolAsync(SchoolNumber school, CancellationToken cancel);

    /// <summary>Keeps a recipient's first password; false where one is set already.</summary>
    Task<bool> SetAsync(SchoolNumber school, string recipient, string password, Said said, CancellationToken cancel);

    /// <summary>Keeps a new one in place of the old; false where none is set. What went before still opens with the old one alone.</summary>
    Task<bool> RenewAsync(SchoolNumber school, string recipient, string password, Said said, CancellationToken cancel);

    /// <summary>Takes it away; false where none is set.</summary>
    Task<bool> ForgetAsync(SchoolNumber school, string recipient, Said said, CancellationToken cancel);

    /// <summary>The password, for the moment in which a parcel is locked; null where none is set.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">It was kept under another key, or for somebody else.</exception>
    Task<string?> OpenAsync(SchoolNumber school, string recipient, CancellationToken cancel);
}
