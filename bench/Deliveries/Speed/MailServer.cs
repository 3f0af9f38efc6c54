using System.Globalization;

namespace SenHub.Bench.Deliveries.Speed;

/// <summary>The one server that all ways mail to: STARTTLS, its certificate checked.</summary>
/// <param name="RootFile">PEM file with the root of its certificate.</param>
internal sealed record MailServer(string Host, int Port, string RootFile, string Mailbox)
{
    /// <summary>As one argument for a child.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Host};{Port};{RootFile};{Mailbox}");

    /// <summary>What <see cref="ToString"/> made.</summary>
    public static MailServer Of(string text) =>
        text.Split(';') is [var host, var port, var root, var mailbox] ? new(host, int.Parse(port, CultureInfo.InvariantCulture), root, mailbox) : throw new ArgumentException("A mail server is host;port;root;mailbox.", nameof(text));
}
