namespace Wardmote.Performance;

/// <summary>Somebody who has to do with an indicator.</summary>
/// <param name="Name">The name, role or body as the plan or the person who set it wrote it.</param>
/// <param name="UserId">The user it is here; none for somebody who does not sign in to Wardmote: a phantom owner, who can be reminded of nothing.</param>
public sealed record PersonName(string Name, Guid? UserId = null);
