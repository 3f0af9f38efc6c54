using SenHub.Domain.Deliveries.Desk;

namespace SenHub.Workers.Desk.SignIn;

/// <summary>An account as ASP.NET Core Identity holds one: it wants something to change, and the account is never changed but replaced.</summary>
internal sealed class Member(DeskAccount account)
{
    /// <summary>As it stands now.</summary>
    public DeskAccount Account { get; set; } = account;
}
